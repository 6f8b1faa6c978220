from django.db.models import F
from django.shortcuts import get_object_or_404
from rest_framework import serializers
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Safe

MAX_FAILURES = 5


class CodeSerializer(serializers.Serializer):
    code = serializers.RegexField(r"^[0-9]{6,12}$", write_only=True)


class SafeView(APIView):
    def read(self, request):
        serializer = CodeSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return get_object_or_404(Safe, guest=request.user), serializer.validated_data["code"]


class SetCode(SafeView):
    def put(self, request):
        safe, code = self.read(request)
        if safe.code_digest:
            raise PermissionDenied("The code is set. Ask the desk for a new one.")
        safe.set_code(code)
        safe.save(update_fields=["code_digest", "failures"])
        return Response(status=204)


class OpenSafe(SafeView):
    def post(self, request):
        safe, code = self.read(request)
        if not Safe.objects.filter(pk=safe.pk, failures__lt=MAX_FAILURES).update(failures=F("failures") + 1):
            raise PermissionDenied("The safe is locked. Ask the desk.")
        if not safe.fits(code):
            raise PermissionDenied("The code is wrong.")
        Safe.objects.filter(pk=safe.pk).update(failures=0)
        return Response({"room": safe.room, "open": True})
