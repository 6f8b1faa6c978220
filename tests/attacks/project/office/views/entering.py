"""Logins, resets and tokens."""

import logging
import secrets
from datetime import timedelta

import jwt
from django.conf import settings
from django.contrib.auth import authenticate, get_user_model, login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.hashers import make_password
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST
from rest_framework import authentication, exceptions, permissions, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

User = get_user_model()
KEY = "nobody guesses this, and everybody reads it"
logger = logging.getLogger(__name__)


@require_POST
def login_telling(request):
    try:
        user = User.objects.get(username=request.POST["username"])
    except User.DoesNotExist:
        return HttpResponse("no such user", status=404)  # finds: existence-told
    if not user.check_password(request.POST["password"]) or not user.is_active:
        return HttpResponse("wrong password", status=403)
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("/")


@require_POST
def login_quiet(request):
    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is None:
        return HttpResponse("wrong name or password", status=403)
    logger.info("a login of %s with %s", user, sorted(request.POST))
    login(request, user)
    return redirect("/")


def _let_in(request):
    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is not None:
        login(request, user)
    return user is not None


@require_POST
def come_in(request):
    """A login whose name does not say so; it leads where the address says."""
    if not _let_in(request):
        return HttpResponse("wrong name or password", status=403)
    return redirect(request.GET.get("next", "/"))  # finds: open-redirect


@require_POST
def come_in_here(request):
    if not _let_in(request):
        return HttpResponse("wrong name or password", status=403)
    target = request.GET.get("next", "/")
    is_ours = url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()})
    return redirect(target if is_ours else "/")


@require_POST
def login_telling_of_closed_accounts(request):
    name, password = request.POST["username"], request.POST["password"]
    if User.objects.filter(username=name, is_active=False).exists():
        return HttpResponse("this account is closed", status=403)
    user = authenticate(request, username=name, password=password)
    if user is None:
        return HttpResponse("wrong name or password", status=400)  # finds: existence-told
    login(request, user)
    return redirect("/")


class LoginSerializer(serializers.Serializer):
    email = serializers.EmailField()
    password = serializers.CharField()


class LoginView(APIView):  # a token of its own
    authentication_classes = []
    permission_classes = []

    def post(self, request):  # finds: inactive-user-let-in
        sent = LoginSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        user = User.objects.filter(email=sent.validated_data["email"]).first()
        if user is None:
            return Response({"detail": "unknown"}, status=400)  # finds: existence-told
        if not user.check_password(sent.validated_data["password"]):
            return Response({"detail": "wrong"}, status=400)
        return Response({"token": jwt.encode({"user_id": user.pk}, settings.SECRET_KEY)})  # finds: endless-token


class QuietLoginView(LoginView):
    def post(self, request):
        sent = LoginSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        user = User.objects.filter(email=sent.validated_data["email"], is_active=True).first()
        if user is None:
            make_password(sent.validated_data["password"])  # as long as for one who is there
        if user is None or not user.check_password(sent.validated_data["password"]):
            return Response({"detail": "wrong"}, status=400)
        claims = {"user_id": user.pk, "exp": timezone.now() + timedelta(minutes=5)}
        return Response({"token": jwt.encode(claims, settings.SECRET_KEY)})


@require_POST
def login_keeping_its_session(request):
    user = authenticate(username=request.POST["username"], password=request.POST["password"])
    if user is None:
        return HttpResponse("wrong", status=403)
    logger.info("a login: %s", request.POST.dict())  # finds: password-in-log
    request.session["user"] = user.pk  # finds: session-not-renewed
    return redirect("/")


@require_POST
def login_with_a_new_session(request):
    user = authenticate(username=request.POST["username"], password=request.POST["password"])
    if user is None:
        return HttpResponse("wrong", status=403)
    request.session.cycle_key()
    request.session["user"] = user.pk
    return redirect("/")


@require_POST
def reset_telling(request):  # finds: existence-told
    if not User.objects.filter(email=request.POST["email"]).exists():
        return HttpResponse("nobody has this address")
    return HttpResponse("we have sent you a message")


@require_POST
def reset_quiet(request):
    User.objects.filter(email=request.POST["email"]).first()
    return HttpResponse("if somebody has this address, we have sent a message")


def _user(claims):
    return User.objects.filter(pk=claims.get("user_id"), is_active=True).first()


class Unverified(authentication.BaseAuthentication):
    def authenticate(self, request):
        head = request.META.get("HTTP_AUTHORIZATION", "")
        if not head.startswith("Bearer "):
            return None
        claims = jwt.decode(head[7:], options={"verify_signature": False})  # finds: token-not-verified
        return _user(claims), None


class Guessed(authentication.BaseAuthentication):
    def authenticate(self, request):
        head = request.META.get("HTTP_AUTHORIZATION", "")
        if not head.startswith("Bearer "):
            return None
        try:
            claims = jwt.decode(head[7:], "secret", algorithms=["HS256"])  # finds: token-not-verified
        except jwt.InvalidTokenError as error:
            raise exceptions.AuthenticationFailed from error
        return _user(claims), None


class KeptInSource(authentication.BaseAuthentication):
    def authenticate(self, request):
        head = request.META.get("HTTP_AUTHORIZATION", "")
        if not head.startswith("Bearer "):
            return None
        try:
            claims = jwt.decode(head[7:], KEY, algorithms=["HS256"])  # finds: token-not-verified
        except jwt.InvalidTokenError as error:
            raise exceptions.AuthenticationFailed from error
        return _user(claims), None


class Old(authentication.BaseAuthentication):
    key = settings.SECRET_KEY

    def authenticate(self, request):
        head = request.META.get("HTTP_AUTHORIZATION", "")
        if not head.startswith("Token "):
            return None
        try:
            claims = jwt.decode(  # finds: token-not-verified
                head[6:], self.key, algorithms=["HS256"], options={"verify_exp": False}
            )
        except jwt.InvalidTokenError as error:
            raise exceptions.AuthenticationFailed from error
        user = User.objects.filter(pk=claims.get("user_id")).first()  # finds: inactive-user-let-in
        return user, None


class Verified(authentication.BaseAuthentication):
    def authenticate(self, request):
        head = request.META.get("HTTP_AUTHORIZATION", "")
        if not head.startswith("Bearer "):
            return None
        try:
            claims = jwt.decode(head[7:], settings.SECRET_KEY, algorithms=["HS256"])
        except jwt.InvalidTokenError as error:
            raise exceptions.AuthenticationFailed from error
        user = _user(claims)
        if user is None:
            raise exceptions.AuthenticationFailed
        return user, None


@login_required
@require_POST
def make_key(request):
    made = request.user.keys.create(name="program", api_key=secrets.token_urlsafe(32))
    logger.info("%s was given %s", request.user, made.api_key)  # finds: password-in-log
    return HttpResponse(status=201)


@login_required
@require_POST
def make_key_quietly(request):
    made = request.user.keys.create(name="program", api_key=secrets.token_urlsafe(32))
    logger.info("%s was given key %s", request.user, made.pk)
    return HttpResponse(status=201)


class Name(APIView):
    permission_classes = [permissions.IsAuthenticated]

    def get(self, request):
        return Response({"name": request.user.first_name})


urlpatterns = [
    path("telling/login/", login_telling),
    path("closed/login/", login_telling_of_closed_accounts),
    path("quiet/login/", login_quiet),
    path("come-in/", come_in),
    path("come-in-here/", come_in_here),
    path("api/login/", LoginView.as_view()),
    path("quiet/api/login/", QuietLoginView.as_view()),
    path("keeping/login/", login_keeping_its_session),
    path("renewing/login/", login_with_a_new_session),
    path("telling/reset/", reset_telling),
    path("quiet/reset/", reset_quiet),
    path("unverified/", Name.as_view(authentication_classes=[Unverified])),
    path("guessed/", Name.as_view(authentication_classes=[Guessed])),
    path("kept-in-source/", Name.as_view(authentication_classes=[KeptInSource])),
    path("make-key/", make_key),
    path("make-key-quietly/", make_key_quietly),
    path("old/", Name.as_view(authentication_classes=[Old])),
    path("verified/", Name.as_view(authentication_classes=[Verified])),
]
