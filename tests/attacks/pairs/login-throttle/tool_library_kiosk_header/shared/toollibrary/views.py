from django.contrib.auth import authenticate
from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.authtoken.models import Token
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Tool
from .throttles import LendThrottle, SignInThrottle


class SignInSerializer(serializers.Serializer):
    card = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class ToolSerializer(serializers.ModelSerializer):
    free = serializers.SerializerMethodField()

    class Meta:
        model = Tool
        fields = ["id", "name", "free"]

    def get_free(self, tool):
        return tool.lent_to_id is None


@api_view(["POST"])
@permission_classes([AllowAny])
@throttle_classes([SignInThrottle])
def sign_in(request):
    asked = SignInSerializer(data=request.data)
    asked.is_valid(raise_exception=True)
    user = authenticate(
        request, username=asked.validated_data["card"], password=asked.validated_data["password"]
    )
    if user is None:
        return Response({"detail": "Card and password do not fit."}, status=400)
    token, _ = Token.objects.get_or_create(user=user)
    return Response({"token": token.key})


@api_view(["POST"])
def sign_out(request):
    Token.objects.filter(user=request.user).delete()
    return Response(status=204)


class Tools(generics.ListAPIView):
    queryset = Tool.objects.all()
    serializer_class = ToolSerializer


@api_view(["POST", "DELETE"])
@throttle_classes([LendThrottle])
def lending(request, pk):
    tool = get_object_or_404(Tool, pk=pk)
    if request.method == "POST":
        changed = Tool.objects.filter(pk=tool.pk, lent_to__isnull=True).update(lent_to=request.user)
    else:
        changed = Tool.objects.filter(pk=tool.pk, lent_to=request.user).update(lent_to=None)
    return Response({"done": bool(changed)}, status=200 if changed else 409)
