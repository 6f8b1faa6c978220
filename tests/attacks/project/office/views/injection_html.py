"""Inputs in pages, redirects and templates: each hole stands beside its twin."""

import json
import re

from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.template import Context, Template, engines
from django.urls import path
from django.utils.html import escape, format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import mark_safe
from django.views import View
from django.views.generic import CreateView, DetailView, FormView, TemplateView
from django import forms

from office.models import Article

UNITS = ("metric", "imperial")


def by_hand(request):
    name = request.GET.get("name", "")
    return HttpResponse(f"<h1>Hello {name}</h1>")  # finds: cross-site-scripting


def by_hand_once_more(request):
    """What stands in a session is asked for by name and with a default."""
    name = request.GET.get("name", "")
    times = request.session.get("times", default=0) + 1
    return HttpResponse(f"<h1>Hello {name}, the {times}th time</h1>")  # finds: cross-site-scripting


def by_hand_escaped(request):
    return HttpResponse(f"<h1>Hello {escape(request.GET.get('name', ''))}</h1>")


def as_text(request):
    return HttpResponse(f"Hello {request.GET.get('name', '')}", content_type="text/plain")


def as_json(request):
    return JsonResponse({"name": request.GET.get("name", "")})


def greeting(name):
    return mark_safe("<b>" + name + "</b>")  # finds: cross-site-scripting


def escaped_greeting(name):
    return format_html("<b>{}</b>", name)


def marked(request):
    return render(request, "shown.html", {"text": greeting(request.GET.get("name", ""))})


def formatted(request):
    return render(request, "shown.html", {"text": escaped_greeting(request.GET.get("name", ""))})


def filtered(request):
    return render(request, "filtered.html", {"text": request.GET.get("text", "")})


class Scripted(TemplateView):
    template_name = "scripted.html"

    def get_context_data(self, **kwargs):
        text = self.request.GET.get("text", "")
        return super().get_context_data(
            text=text, encoded=json.dumps({"text": text}), data={"text": text}, **kwargs
        )


class SafelyScripted(Scripted):
    template_name = "safely_scripted.html"


def linked(request):
    return render(request, "linked.html", {"address": request.GET.get("address", "")})


def linked_to_http(request):
    address = request.GET.get("address", "")
    if not re.match(r"https?://", address):
        address = ""
    return render(request, "linked_to_http.html", {"address": address})


def badly_formatted(request):
    page = format_html(f"<p>{request.GET.get('text', '')}</p>")  # finds: cross-site-scripting
    return render(request, "shown.html", {"text": page})


def unknown_page(request, name):
    return HttpResponse("<p>no page " + name + "</p>", status=404)  # finds: cross-site-scripting


class Note(forms.Form):
    text = forms.CharField(max_length=60)
    email = forms.EmailField()


class Preview(View):
    def post(self, request):
        form = Note(request.POST)
        if not form.is_valid():
            return HttpResponse("invalid", status=400)
        return HttpResponse("<p>%s</p>" % form.cleaned_data["text"])  # finds: cross-site-scripting


class EscapedPreview(View):
    def post(self, request):
        form = Note(request.POST)
        return render(request, "shown.html", {"text": form.data.get("text")})


class ArticleCreate(CreateView):
    model = Article
    fields = ["title", "body"]
    success_url = "/"
    template_name = "form.html"

    def form_valid(self, form):
        form.instance.author_id = 1
        return super().form_valid(form)


class ArticleShown(DetailView):
    model = Article
    template_name = "article_shown.html"


class ArticleEscaped(DetailView):
    model = Article
    template_name = "article_escaped.html"


def leave(request):
    return redirect(request.GET.get("next", "/"))  # finds: open-redirect


class Leave(View):
    def post(self, request):
        target = request.POST.get("target") or "/"
        if target.startswith("/"):
            return HttpResponseRedirect(target)  # finds: open-redirect
        return HttpResponseRedirect("/")


def leave_checked(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return redirect(target)


def leave_with_units(request):
    if request.GET.get("units") in UNITS:
        return redirect(request.GET.get("back", "/"))  # finds: open-redirect
    return HttpResponse("metric or imperial")


def menu(request):
    return HttpResponse("soup")


def leave_to_what_begins_like_us(request):
    """The other field is one of those that are listed."""
    target, units = request.POST.get("target", "/"), request.POST.get("units")
    if units not in UNITS:
        return HttpResponse("unknown units", status=400)
    if not target.startswith(f"{request.scheme}://{request.get_host()}"):
        target = "/"
    return redirect(target)  # finds: open-redirect


def leave_to_us(request):
    target = request.POST.get("target", "/")
    units = request.POST.get("units")
    if units not in UNITS:
        return HttpResponse("unknown units", status=400)
    if not target.startswith(f"{request.scheme}://{request.get_host()}/"):
        target = "/"
    return redirect(target)


class BackAgain:
    def get_success_url(self):  # finds: open-redirect
        target = self.request.POST.get("back", "")
        return target if target.startswith("/") else "/"


class LeaveWithThanks(BackAgain, FormView):
    form_class = Note
    template_name = "form.html"

    def form_valid(self, form):
        self.request.session["thanked"] = True
        return super().form_valid(form)


class CheckedBackAgain(BackAgain):
    def get_success_url(self):
        target = super().get_success_url()
        return target if url_has_allowed_host_and_scheme(target, allowed_hosts=None) else "/"


class LeaveWithThanksChecked(CheckedBackAgain, FormView):
    form_class = Note
    template_name = "form.html"

    def form_valid(self, form):
        self.request.session["thanked"] = True
        return super().form_valid(form)


def leave_by_path(request, name):
    return redirect(f"/pages/{name}/")


def compiled(request):
    source = "<p>{{ user }} " + escape(request.GET.get("text", "")) + "</p>"
    return HttpResponse(Template(source).render(Context({"user": request.user})))  # finds: template-injection


def compiled_by_engine(request):
    source = "Hello " + request.GET.get("name", "you")
    template = engines["django"].from_string(source)  # finds: template-injection
    return HttpResponse(template.render({}), content_type="text/plain")


def greeting_by_pattern(request):
    pattern = request.GET.get("pattern", "Hello {user}")
    return HttpResponse(escape(pattern.format(user=request.user)))  # finds: template-injection


def greeting_by_name(request):
    pattern = request.GET.get("pattern", "Hello {user}")
    return HttpResponse(escape(pattern.replace("{user}", request.user.get_username())))


def fixed_template(request):
    template = Template("Hello {{ name }}")
    return HttpResponse(template.render(Context({"name": request.GET.get("name", "")})))


urlpatterns = [
    path("leave-with-thanks/", LeaveWithThanks.as_view()),
    path("leave-with-thanks-checked/", LeaveWithThanksChecked.as_view()),
    path("menu/", menu),
    path("checked-menu/", menu),
    path("with-units/", leave_with_units),
    path("by-hand-once-more/", by_hand_once_more),
    path("by-hand/", by_hand),
    path("by-hand-escaped/", by_hand_escaped),
    path("as-text/", as_text),
    path("as-json/", as_json),
    path("marked/", marked),
    path("formatted/", formatted),
    path("filtered/", filtered),
    path("scripted/", Scripted.as_view()),
    path("safely-scripted/", SafelyScripted.as_view()),
    path("linked/", linked),
    path("linked-to-http/", linked_to_http),
    path("badly-formatted/", badly_formatted),
    path("unknown-page/<str:name>/", unknown_page),
    path("preview/", Preview.as_view()),
    path("escaped-preview/", EscapedPreview.as_view()),
    path("create/", ArticleCreate.as_view()),
    path("shown/<int:pk>/", ArticleShown.as_view()),
    path("escaped/<int:pk>/", ArticleEscaped.as_view()),
    path("leave/", leave),
    path("leave-class/", Leave.as_view()),
    path("leave-checked/", leave_checked),
    path("leave-by-path/<str:name>/", leave_by_path),
    path("leave-prefix/", leave_to_what_begins_like_us),
    path("leave-own/", leave_to_us),
    path("greeting-pattern/", greeting_by_pattern),
    path("greeting-name/", greeting_by_name),
    path("compiled/", compiled),
    path("compiled-by-engine/", compiled_by_engine),
    path("fixed-template/", fixed_template),
]
