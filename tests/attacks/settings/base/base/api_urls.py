from django.contrib.auth.models import Group
from django.urls import path
from rest_framework import generics, permissions, serializers


class GroupSerializer(serializers.ModelSerializer):
    class Meta:
        model = Group
        fields = ["id", "name"]


class Groups(generics.ListAPIView):
    queryset = Group.objects.order_by("id")
    serializer_class = GroupSerializer


class OwnGroups(Groups):
    permission_classes = [permissions.IsAuthenticated]


urlpatterns = [path("api/groups/", Groups.as_view()), path("api/own/", OwnGroups.as_view())]
