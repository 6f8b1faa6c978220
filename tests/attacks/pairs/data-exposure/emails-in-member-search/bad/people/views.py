from rest_framework import serializers
from rest_framework.filters import SearchFilter
from rest_framework.generics import ListAPIView
from rest_framework.permissions import AllowAny

from .models import User


class PersonSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "headline", "email", "birth_date"]


class PersonSearch(ListAPIView):
    queryset = User.objects.filter(is_active=True).order_by("username")
    serializer_class = PersonSerializer
    permission_classes = [AllowAny]
    filter_backends = [SearchFilter]
    search_fields = ["username", "headline"]
