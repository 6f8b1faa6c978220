from django.shortcuts import get_object_or_404
from rest_framework import serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Voyage
from .services import WIDTHS, cargo_of


class ManifestRequest(serializers.Serializer):
    format = serializers.ChoiceField(choices=list(WIDTHS))
    codes = serializers.ListField(
        child=serializers.CharField(max_length=30), min_length=1, max_length=20
    )


class ManifestView(APIView):
    def post(self, request, pk):
        voyage = get_object_or_404(Voyage, pk=pk, agent=request.user)
        if voyage.state != "sealed":
            return Response({"detail": "Not sealed yet."}, status=status.HTTP_409_CONFLICT)
        body = ManifestRequest(data=request.data)
        body.is_valid(raise_exception=True)
        told = body.validated_data
        return Response({"cargo": cargo_of(voyage, told["codes"], told["format"])})
