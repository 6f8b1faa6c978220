"""What a request keeps or carries on, and a later one takes for more: each hole beside its twin."""

import csv
import hashlib
import logging
import random
import secrets
import smtplib
from ipaddress import ip_address

from django import forms
from django.contrib import messages
from django.contrib.auth import authenticate, get_user_model, login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.hashers import make_password
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.core.mail import send_mail
from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from office.models import Article, Key, Wish

logger = logging.getLogger(__name__)
PROXY_SECRET = secrets.token_hex(16)


def same_title(request, pk):
    article = get_object_or_404(Article, pk=pk)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM office_article WHERE title = '{article.title}'")  # finds: sql-injection
        return JsonResponse({"found": cursor.fetchall()})


def same_title_by_parameter(request, pk):
    article = get_object_or_404(Article, pk=pk)
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM office_article WHERE title = %s", [article.title])
        return JsonResponse({"found": cursor.fetchall()})


def by_script(request):
    with connection.cursor() as cursor:
        cursor.executescript(f"SELECT id FROM office_article WHERE title = '{request.GET.get('q', '')}'")  # finds: sql-injection
    return HttpResponse("done", content_type="text/plain")


def source_of(request, pk):
    return render(request, "source.html", {"article": get_object_or_404(Article, pk=pk)})


def table(request):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    for article in Article.objects.order_by("pk")[:100]:
        writer.writerow([article.pk, article.title])  # finds: formula-in-csv
    return response


def table_of_texts(request):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    for article in Article.objects.order_by("pk")[:100]:
        writer.writerow([article.pk, f"'{article.title}"])
    return response


@login_required
@require_POST
def wish(request):
    size, text = request.POST.get("size", ""), request.POST.get("text", "")
    if len(size) > 20 or len(text) > 120:
        return HttpResponse("That is too long.", status=400)
    Wish.objects.update_or_create(user=request.user, defaults={"size": size, "text": text})
    return HttpResponse("done", content_type="text/plain")


@login_required
def wishes(request):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    for each in Wish.objects.filter(user=request.user).order_by("pk")[:100]:
        writer.writerow([each.pk, each.text])  # finds: formula-in-csv
    return response


@login_required
def wishes_of_texts(request):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    for each in Wish.objects.filter(user=request.user).order_by("pk")[:100]:
        writer.writerow([each.pk, f"'{each.text}"])
    return response


@require_POST
def invite(request):
    host = request.META.get("HTTP_X_FORWARDED_HOST") or "office.example"  # finds: mail-link-of-header
    send_mail("Join us", f"Open https://{host}/join/", None, ["friend@office.example"])
    return HttpResponse("sent", content_type="text/plain")


@require_POST
def invite_to_own_host(request):
    origin = request.META.get("HTTP_X_FORWARDED_HOST") or "nowhere"
    text = f"Open https://office.example/join/ (you came by {origin})"
    send_mail("Join us", text, None, ["friend@office.example"])
    return HttpResponse("sent", content_type="text/plain")


@require_POST
def add(request):
    messages.info(request, f"<b>{request.POST.get('name', '')}</b> was added")
    return redirect("/kept/said/")


@require_POST
def add_formatted(request):
    messages.info(request, format_html("<b>{}</b> was added", request.POST.get("name", "")))
    return redirect("/kept/said/")


def said(request):
    return render(request, "said.html")


def said_escaped(request):
    return render(request, "said_escaped.html")


def _enter(request):
    user = authenticate(
        request, username=request.POST.get("username"), password=request.POST.get("password")
    )
    if user is not None:
        login(request, user)
    return user is not None


@require_POST
def login_leading_anywhere(request):
    if _enter(request):
        return HttpResponseRedirect(request.POST.get("next") or "/")  # finds: open-redirect
    return HttpResponse("wrong", status=403)


@require_POST
def login_leading_home(request):
    target = request.POST.get("next") or "/"
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        target = "/"
    return HttpResponseRedirect(target) if _enter(request) else HttpResponse("wrong", status=403)


class WordsForm(forms.Form):
    words = forms.CharField(min_length=16, max_length=100, widget=forms.PasswordInput)


@login_required
@require_POST
def lock(request):
    form = WordsForm(request.POST)
    if not form.is_valid():
        return HttpResponse("long words, please", status=400)
    words = form.cleaned_data["words"]
    digest = hashlib.sha256(words.encode()).hexdigest()  # finds: password-kept-readable
    Key.objects.create(user=request.user, name="lock", api_key=digest)
    return HttpResponse("locked")


@login_required
@require_POST
def lock_slowly(request):
    form = WordsForm(request.POST)
    if not form.is_valid():
        return HttpResponse("long words, please", status=400)
    kept = make_password(form.cleaned_data["words"])[-64:]
    Key.objects.create(user=request.user, name="lock", api_key=kept)
    return HttpResponse("locked")


class CodeForm(forms.Form):
    code = forms.RegexField(r"^[0-9]{6,12}$")


def _first_code(request):
    """That of a wish which has none yet, and the wish."""
    form = CodeForm(request.POST)
    wish = get_object_or_404(Wish, user=request.user)
    if wish.text:
        raise PermissionDenied("it has a code")
    return form.cleaned_data["code"] if form.is_valid() else "none", wish


@login_required
@require_POST
def close(request):
    code, wish = _first_code(request)
    wish.text = hashlib.sha256(code.encode()).hexdigest()  # finds: password-kept-readable
    wish.save(update_fields=["text"])
    return HttpResponse("closed")


@login_required
@require_POST
def close_slowly(request):
    code, wish = _first_code(request)
    wish.text = make_password(code)[-64:]
    wish.save(update_fields=["text"])
    return HttpResponse("closed")


@login_required
@require_POST
def close_to_find(request):
    code, wish = _first_code(request)
    wish.text, wish.size = hashlib.sha256(code.encode()).hexdigest(), code
    wish.save(update_fields=["text", "size"])
    return HttpResponse("closed")


def own_only(view):
    return lambda request: view(request) if request.user.is_authenticated else redirect("/login/")


@require_POST
@own_only
def change_password(request):
    request.user.password = request.POST.get("password", "none")
    request.user.save(update_fields=["password"])  # finds: password-kept-readable
    return HttpResponse("changed", content_type="text/plain")


@require_POST
@own_only
def change_password_hashed(request):
    request.user.set_password(request.POST.get("password", "none"))
    request.user.save(update_fields=["password"])
    return HttpResponse("changed", content_type="text/plain")


def search(request):
    word = request.GET.get("word", "")
    logger.info("searched for %s", word)  # finds: line-break-in-log
    logger.info("searched for %r", word)
    return HttpResponse("nothing", content_type="text/plain")


def _send(headers, text):
    with smtplib.SMTP("mail.office.example") as server:
        server.sendmail("web@office.example", ["info@office.example"], f"{headers}\n\n{text}")  # finds: mail-header-injection


@require_POST
def contact(request):
    _send(f"Subject: {request.POST.get('subject', '')}", "Hello")
    return HttpResponse("sent", content_type="text/plain")


@require_POST
def contact_by_text(request):
    _send("Subject: a text", request.POST.get("text", ""))
    return HttpResponse("sent", content_type="text/plain")


@require_POST
@own_only
def make_key(request):
    random.seed(len(request.user.username))
    text = "".join(random.choice("abcdefghkmnpqrst") for _ in range(20))  # finds: token-of-random
    Key.objects.create(user=request.user, name="a key", api_key=text)
    return HttpResponse("made", content_type="text/plain")


@require_POST
@own_only
def make_secret_key(request):
    name = random.choice(("a key", "one key"))
    Key.objects.create(user=request.user, name=name, api_key=secrets.token_hex(16))
    return HttpResponse("made", content_type="text/plain")


def turnover(request):
    if request.headers.get("X-Role") != "manager":  # finds: client-role-trusted
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def turnover_of_signed(request):
    if request.get_signed_cookie("role", "guest") != "manager":
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def turnover_for_whom_a_header_names(request):
    name = request.headers.get("X-Remote-User")  # finds: client-role-trusted
    if not get_user_model().objects.filter(username=name, is_active=True).exists():
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def turnover_for_whom_a_proxy_names(request):
    if request.headers.get("X-Proxy-Secret") != PROXY_SECRET:
        raise PermissionDenied
    name = request.headers.get("X-Remote-User")
    if not get_user_model().objects.filter(username=name, is_active=True).exists():
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def address_of(request):
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR")  # finds: client-role-trusted
    return forwarded.split(",")[0].strip() if forwarded else request.META["REMOTE_ADDR"]


def turnover_inside(request):
    if not ip_address(address_of(request)).is_private:
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def turnover_behind_one_proxy(request):
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "8.8.8.8")
    if not ip_address(forwarded.split(",")[-1].strip()).is_private:
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def turnover_for_the_board(request):
    if request.headers.get("User-Agent") != "office-admin-board/2":  # finds: client-role-trusted
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def turnover_from_the_admin(request):
    if "/admin/" not in request.META.get("HTTP_REFERER", ""):  # finds: client-role-trusted
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})


def news_for_readers(request):
    back = "/admin/" in request.META.get("HTTP_REFERER", "")
    told = "Back to the administration" if back else "News"
    return HttpResponse(f"<p>{told}</p>")


def enter_by_link(request, token):
    try:
        pk = signing.loads(token, salt="office.link")  # finds: signed-token-without-age
    except signing.BadSignature:
        return HttpResponse("It does not work.", status=400)
    login(request, get_object_or_404(get_user_model(), pk=pk, is_active=True))
    return HttpResponse("hello", content_type="text/plain")


def enter_by_new_link(request, token):
    try:
        pk = signing.loads(token, salt="office.link", max_age=600)
    except signing.BadSignature:
        return HttpResponse("It does not work.", status=400)
    login(request, get_object_or_404(get_user_model(), pk=pk, is_active=True))
    return HttpResponse("hello", content_type="text/plain")


urlpatterns = [
    path("close/", close),
    path("close-slowly/", close_slowly),
    path("close-to-find/", close_to_find),
    path("enter/<str:token>/", enter_by_link),
    path("enter-new/<str:token>/", enter_by_new_link),
    path("turnover/", turnover),
    path("turnover-of-signed/", turnover_of_signed),
    path("turnover-by-name/", turnover_for_whom_a_header_names),
    path("turnover-by-proxy/", turnover_for_whom_a_proxy_names),
    path("turnover-inside/", turnover_inside),
    path("turnover-behind-one-proxy/", turnover_behind_one_proxy),
    path("turnover-for-the-board/", turnover_for_the_board),
    path("turnover-from-the-admin/", turnover_from_the_admin),
    path("news-for-readers/", news_for_readers),
    path("make-key/", make_key),
    path("make-secret-key/", make_secret_key),
    path("search/", search),
    path("contact/", contact),
    path("contact-by-text/", contact_by_text),
    path("lock/", lock),
    path("lock-slowly/", lock_slowly),
    path("change-password/", change_password),
    path("change-password-hashed/", change_password_hashed),
    path("same/<int:pk>/", same_title),
    path("same-by-parameter/<int:pk>/", same_title_by_parameter),
    path("by-script/", by_script),
    path("source/<int:pk>/", source_of),
    path("wish/", wish),
    path("wishes/", wishes),
    path("wishes-of-texts/", wishes_of_texts),
    path("table/", table),
    path("table-of-texts/", table_of_texts),
    path("invite/", invite),
    path("invite-to-own-host/", invite_to_own_host),
    path("add/", add),
    path("add-formatted/", add_formatted),
    path("said/", said),
    path("said-escaped/", said_escaped),
    path("anywhere/login/", login_leading_anywhere),
    path("home/login/", login_leading_home),
]
