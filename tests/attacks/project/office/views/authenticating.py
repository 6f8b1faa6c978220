"""Pages that no session opens."""

import base64

from django.contrib.auth import authenticate
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from rest_framework import authentication, generics, permissions, serializers

from office.models import Invoice
from office.signing import user_of


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


def challenging(request, pk):  # finds: row-read-by-others
    if _challenged(request) is None:
        return _refused()
    return HttpResponse(get_object_or_404(Invoice, pk=pk).note, "text/plain")


def challenging_own(request, pk):
    user = _challenged(request)
    if user is None:
        return _refused()
    return HttpResponse(get_object_or_404(Invoice, pk=pk, customer=user).note, "text/plain")


urlpatterns = [
    path("basic/<int:pk>/", BasicInvoice.as_view()),
    path("own-basic/<int:pk>/", OwnBasicInvoice.as_view()),
    path("signed/<int:pk>/", SignedInvoice.as_view()),
    path("own-signed/<int:pk>/", OwnSignedInvoice.as_view()),
    path("challenging/<int:pk>/", challenging),
    path("challenging-own/<int:pk>/", challenging_own),
]
