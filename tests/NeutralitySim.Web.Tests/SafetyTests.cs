using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NeutralitySim.Web.Tests;

/// <summary>Who may ask, what may be asked, and what every response says about itself.</summary>
public sealed partial class SafetyTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.Start();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/page.css", 200)]
    [InlineData("GET", "/theme.css", 200)]
    [InlineData("GET", "/page.js", 200)]
    [InlineData("GET", "/assumptions", 200)]
    [InlineData("GET", "/api/scenario.json", 200)]
    [InlineData("GET", "/healthz", 200)]
    [InlineData("GET", "/api/check", 204)]
    [InlineData("GET", "/api/check?v=1&engine=0.1.0&scenario=first-steps&set.isps.citynet.retail-price=cheap", 422)]
    [InlineData("GET", "/../scenario.yaml", 404)]
    [InlineData("GET", "/wwwroot/page.js", 404)]
    [InlineData("GET", "/?scenario=nowhere", 422)]
    [InlineData("GET", "/?v=1&engine=0.1.0&scenario=nowhere", 404)]
    [InlineData("GET", "/api/answer", 405)]
    [InlineData("DELETE", "/", 405)]
    [InlineData("POST", "/api/answer", 415)]
    [InlineData("OPTIONS", "/api/answer", 405)]
    public async Task Every_response_forbids_what_it_does_not_send(string method, string path, int status)
    {
        using var response = await _server.Client.SendAsync(new HttpRequestMessage(new(method), path));
        Assert.Equal(status, (int)response.StatusCode);
        AssertSafe(response);
        if (status >= 400)
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_answer_forbids_what_it_does_not_send_too()
    {
        using var response = await _server.Post(TestServer.Move(TestServer.Query("first-steps")));
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        AssertSafe(response);
        var events = await TestServer.Events(response);
        Assert.Equal("estimate", events[0].Type);
        Assert.Equal("exact", events.Last(e => e.Type != "rules").Type);
        Assert.Equal(
            ["progress", "exact", "rules", "rules"],
            events[1..].Select(e => e.Type).SkipWhile(t => t == "progress").Prepend("progress")
        );
        Assert.Contains("<table", events[^1].Data.GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_holds_no_inline_script_or_style_and_asks_no_other_server()
    {
        string page = await _server.Client.GetStringAsync("/");
        using var response = await _server.Post(TestServer.Move(TestServer.Query("first-steps")));
        string answer = string.Concat((await TestServer.Events(response)).Select(e => Texts(e.Data)));
        string assumptions = await _server.Client.GetStringAsync("/assumptions");
        foreach (string markup in new[] { page, answer, assumptions })
        {
            Assert.Empty(Inline().Matches(markup).Select(m => m.Value));
            Assert.All(
                Links().Matches(markup).Select(m => m.Groups[1].Value),
                link => Assert.True(link[0] is '/' or '#', link)
            );
        }
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("192.168.1.7", 421)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("LOCALHOST", 200)]
    [InlineData("[::1]", 200)]
    public async Task A_name_that_is_not_this_servers_is_refused(string host, int status)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Host = $"{host}:{_server.Server.Addresses[0].Port}";
        using var response = await _server.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task A_request_of_another_page_is_refused(string header, string value, int status)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/answer")
        {
            Content = JsonContent.Create(TestServer.Move(TestServer.Query("first-steps"))),
        };
        request.Headers.Add(header, value);
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Its_own_page_may_ask()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/answer")
        {
            Content = JsonContent.Create(TestServer.Move(TestServer.Query("first-steps"))),
        };
        request.Headers.Add("Origin", _server.Server.Addresses[0].GetLeftPart(UriPartial.Authority));
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json", "{", 400)]
    [InlineData("application/json", "null", 400)]
    [InlineData("application/json", "[]", 400)]
    [InlineData("application/json", """{"state":"","sequence":1,"language":"en"}""", 400)]
    [InlineData("application/json", """{"state":"","sequence":1,"language":"en","figures":[],"more":1}""", 400)]
    [InlineData("application/json", """{"state":"","state":"","sequence":1,"language":"en","figures":[]}""", 400)]
    [InlineData("application/json", """{"state":"","sequence":"1","language":"en","figures":[]}""", 400)]
    [InlineData("application/json", """{"state":"","sequence":0,"language":"xx","figures":["nowhere"]}""", 400)]
    [InlineData("application/json", """{"state":"","sequence":1,"language":"en","figures":[]}""", 422)]
    [InlineData("text/plain", "{}", 415)]
    public async Task A_body_is_read_strictly(string type, string body, int status)
    {
        using var response = await _server.Client.PostAsync(
            "/api/answer",
            new StringContent(body, Encoding.UTF8, type)
        );
        Assert.Equal(status, (int)response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
    }

    [Fact]
    public async Task A_body_of_more_than_64_kilobytes_is_refused_whether_or_not_it_says_so()
    {
        string large = new('x', 70_000);
        foreach (bool isChunked in new[] { false, true })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/answer")
            {
                Content = JsonContent.Create(TestServer.Move(large)),
            };
            request.Headers.TransferEncodingChunked = isChunked;
            if (!isChunked)
                await request.Content.LoadIntoBufferAsync();
            using var response = await _server.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_state_is_told_at_once_and_by_value()
    {
        string state = TestServer.Query(
            "first-steps",
            ("lever.nowhere", "1"),
            ("set.isps.citynet.retail-price", "cheap"),
            ("set.isps.citynet.nothing", "1")
        );
        using var response = await _server.Post(TestServer.Move(state));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var fields = (await response.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("field").GetString())
            .ToList();
        Assert.Contains("lever.nowhere", fields);
    }

    [Fact]
    public async Task What_is_wrong_with_a_value_is_told_in_the_readers_language_too()
    {
        string state = TestServer.Query("first-steps", ("set.isps.citynet.retail-price", "cheap"));
        using var response = await _server.Post(TestServer.Move(state, language: "fr"));
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("set.isps.citynet.retail-price", error.GetProperty("field").GetString());
        Assert.Contains("trouvé", error.GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_link_made_with_another_version_opens_and_says_so()
    {
        string page = await _server.Client.GetStringAsync("/?v=1&engine=0.0.9&scenario=first-steps&lang=en");
        Assert.Contains("made with version 0.0.9", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Il n'y a rien ici.")]
    [InlineData("fr-CA,en;q=0.5", "Il n'y a rien ici.")]
    [InlineData("de,en;q=0.9,fr;q=0.8", "There is nothing here.")]
    [InlineData("de", "There is nothing here.")]
    public async Task An_error_is_told_in_the_readers_language(string accepted, string title)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        request.Headers.Add("Accept-Language", accepted);
        using var response = await _server.Client.SendAsync(request);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(title, problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_reader_who_opens_a_bad_link_gets_a_page_with_the_errors_status()
    {
        var request = new HttpRequestMessage(
            HttpMethod.Get,
            "/?v=1&engine=0.1.0&scenario=first-steps&lever.x=<b>&lang=fr"
        );
        request.Headers.Add("Accept", "text/html");
        using var response = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        string page = await response.Content.ReadAsStringAsync();
        Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        AssertSafe(response);
    }

    [Fact]
    public async Task An_asset_that_has_not_changed_is_not_sent_again()
    {
        using var first = await _server.Client.GetAsync("/page.js");
        var again = new HttpRequestMessage(HttpMethod.Get, "/page.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _server.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        AssertSafe(second);
    }

    private static void AssertSafe(HttpResponseMessage response)
    {
        string Header(string name) => string.Join(',', response.Headers.GetValues(name));
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                + "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            Header("Content-Security-Policy")
        );
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    private static string Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Array => string.Concat(element.EnumerateArray().Select(Texts)),
            JsonValueKind.Object => string.Concat(element.EnumerateObject().Select(p => Texts(p.Value))),
            _ => "",
        };

    [GeneratedRegex(@"<style|<script(?![^>]*\ssrc="")|\sstyle=|\son\w+=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\s(?:href|src|action|srcset|poster)=""([^""]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Links();
}
