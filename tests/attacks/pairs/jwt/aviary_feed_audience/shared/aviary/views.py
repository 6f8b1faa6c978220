from django.contrib.auth import get_user_model
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe
from rest_framework import generics, serializers
from rest_framework.authentication import SessionAuthentication
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .authentication import BearerAuthentication
from .models import Bird
from .tokens import token_for, user_of_feed

SHOWN = 50


class BirdSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bird
        fields = ["id", "ring", "check_up"]


class Pages(PageNumberPagination):
    page_size = 50


class Tokens(APIView):
    """The page of the account hands out both tokens."""

    authentication_classes = [SessionAuthentication]
    permission_classes = [IsAuthenticated]

    def post(self, request):
        return Response({"api": token_for(request.user, "api"), "feed": token_for(request.user, "feed")})


class Birds(generics.ListCreateAPIView):
    authentication_classes = [BearerAuthentication]
    permission_classes = [IsAuthenticated]
    serializer_class = BirdSerializer
    pagination_class = Pages

    def get_queryset(self):
        return Bird.objects.filter(keeper=self.request.user)

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)


@require_safe
def feed(request, token):
    pk = user_of_feed(token)
    if pk is None:
        raise Http404
    keeper = get_object_or_404(get_user_model(), pk=pk, is_active=True)
    days = keeper.birds.filter(check_up__gte=timezone.localdate()).values_list("check_up", flat=True)[:SHOWN]
    lines = ["BEGIN:VCALENDAR", *(f"CHECK-UP:{day:%Y%m%d}" for day in days), "END:VCALENDAR"]
    return HttpResponse("\r\n".join(lines), content_type="text/calendar")
