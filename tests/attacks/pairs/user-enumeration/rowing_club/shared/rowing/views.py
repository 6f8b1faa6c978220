from django.contrib.auth import authenticate, login, logout
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_protect, ensure_csrf_cookie
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Boat, Member
from .serializers import BoatSerializer, MemberSerializer, SignInSerializer


@method_decorator([csrf_protect, ensure_csrf_cookie], name="dispatch")
class Session(APIView):
    permission_classes = [AllowAny]
    throttle_scope = "sign-in"

    def get_throttles(self):
        return [ScopedRateThrottle()] if self.request.method == "POST" else []

    def get(self, request):
        return Response({"signed_in": request.user.is_authenticated})

    def post(self, request):
        form = SignInSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        user = authenticate(request, **form.validated_data)
        if user is None:
            raise ValidationError("Number or password are wrong.")
        login(request, user)
        return Response({"signed_in": True})

    def delete(self, request):
        logout(request)
        return Response(status=204)


class OwnMember(generics.RetrieveAPIView):
    serializer_class = MemberSerializer

    def get_object(self):
        return get_object_or_404(Member.objects.select_related("user"), user=self.request.user)


class BoatList(generics.ListAPIView):
    queryset = Boat.objects.order_by("name")
    serializer_class = BoatSerializer
