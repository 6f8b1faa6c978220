from django.contrib.auth import get_user_model
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .services import accept, begin


class BeginSerializer(serializers.Serializer):
    receiver = serializers.SlugRelatedField(slug_field="username", queryset=get_user_model().objects.all())


@api_view(["POST"])
def begin_transfer(request, code):
    asked = BeginSerializer(data=request.data)
    asked.is_valid(raise_exception=True)
    transfer = begin(request.user, code, asked.validated_data["receiver"])
    return Response({"transfer": transfer.pk}, status=201)


@api_view(["POST"])
def accept_transfer(request, pk):
    return Response({"code": accept(request.user, pk).code})
