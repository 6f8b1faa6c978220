"""Pages that no session opens."""

import base64
import time

import jwt
from django.conf import settings
from django.contrib.auth import authenticate, get_user_model
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from rest_framework import authentication, generics, permissions, serializers

from office.models import Invoice
from office.signing import user_of

User = get_user_model()


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "number", "note"]


class BasicInvoice(generics.RetrieveAPIView):  # finds: row-read-by-others
    queryset = Invoice.objects.all()
    serializer_class = InvoiceSerializer
    authentication_classes = [authentication.BasicAuthentication]
    permission_classes = [permissions.IsAuthenticated]


class OwnBasicInvoice(BasicInvoice):
    def get_queryset(self):
        return Invoice.objects.filter(customer=self.request.user)


class Signed(authentication.BaseAuthentication):
    def authenticate(self, request):
        user = user_of(request)
        return (user, None) if user is not None else None

    def authenticate_header(self, request):
        return "Signed"


class SignedInvoice(BasicInvoice):  # finds: row-read-by-others
    authentication_classes = [Signed]


class OwnSignedInvoice(OwnBasicInvoice):
    authentication_classes = [Signed]


def _challenged(request):
    kind, _, words = request.headers.get("Authorization", "").partition(" ")
    name, _, password = base64.b64decode(words).decode().partition(":") if kind == "Basic" else [""] * 3
    return authenticate(request, username=name, password=password)


def _refused():
    return HttpResponse("who are you?", status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})


def challenging(request, pk):
    if _challenged(request) is None:
        return _refused()
    return HttpResponse(get_object_or_404(Invoice, pk=pk).note, "text/plain")  # finds: row-read-by-others


def challenging_own(request, pk):
    user = _challenged(request)
    if user is None:
        return _refused()
    return HttpResponse(get_object_or_404(Invoice, pk=pk, customer=user).note, "text/plain")


def _by_key(request):
    return User.objects.filter(keys__api_key=request.headers.get("X-Api-Key", "")).first()


def _by_session(request):
    return User.objects.filter(pk=request.session.get("customer")).first()


def _by_jwt(request):
    try:
        claims = jwt.decode(request.headers.get("X-Token", ""), settings.SECRET_KEY, algorithms=["HS256"])
    except jwt.PyJWTError:
        return None
    return User.objects.filter(pk=claims["user_id"], is_active=True).first()


def _answered(user, pk, **whose):
    if user is None:
        return HttpResponse("who are you?", status=401)
    return HttpResponse(get_object_or_404(Invoice, pk=pk, **whose).note, "text/plain")


def with_key(request, pk):  # finds: row-read-by-others
    return _answered(_by_key(request), pk)


def with_key_own(request, pk):
    user = _by_key(request)
    return _answered(user, pk, customer=user)


def with_session(request, pk):  # finds: row-read-by-others
    return _answered(_by_session(request), pk)


def with_session_own(request, pk):
    user = _by_session(request)
    return _answered(user, pk, customer=user)


def with_jwt(request, pk):  # finds: row-read-by-others
    return _answered(_by_jwt(request), pk)


def with_jwt_own(request, pk):
    user = _by_jwt(request)
    return _answered(user, pk, customer=user)


def _renewed(claims):
    until = {"user_id": claims.get("user_id"), "exp": int(time.time()) + 300}
    return JsonResponse({"token": jwt.encode(until, settings.SECRET_KEY, algorithm="HS256")})


@csrf_exempt
@require_POST
def renew(request):
    try:
        token = request.POST.get("token", "")
        return _renewed(jwt.decode(token, options={"verify_signature": False}))  # finds: token-not-verified
    except jwt.PyJWTError:
        return HttpResponse("who are you?", status=401)


@csrf_exempt
@require_POST
def renew_verified(request):
    try:
        token = request.POST.get("token", "")
        return _renewed(jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"]))
    except jwt.PyJWTError:
        return HttpResponse("who are you?", status=401)


urlpatterns = [
    path("renew/", renew),
    path("renew-verified/", renew_verified),
    path("with-key/<int:pk>/", with_key),
    path("with-key-own/<int:pk>/", with_key_own),
    path("with-session/<int:pk>/", with_session),
    path("with-session-own/<int:pk>/", with_session_own),
    path("with-jwt/<int:pk>/", with_jwt),
    path("with-jwt-own/<int:pk>/", with_jwt_own),
    path("basic/<int:pk>/", BasicInvoice.as_view()),
    path("own-basic/<int:pk>/", OwnBasicInvoice.as_view()),
    path("signed/<int:pk>/", SignedInvoice.as_view()),
    path("own-signed/<int:pk>/", OwnSignedInvoice.as_view()),
    path("challenging/<int:pk>/", challenging),
    path("challenging-own/<int:pk>/", challenging_own),
]
