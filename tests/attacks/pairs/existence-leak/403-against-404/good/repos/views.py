from rest_framework import generics, permissions, serializers

from .models import Repository


class IsOwner(permissions.IsAuthenticated):
    def has_object_permission(self, request, view, obj):
        return obj.owner_id == request.user.pk


class RepositorySerializer(serializers.ModelSerializer):
    class Meta:
        model = Repository
        fields = ["name", "readme"]


class RepositoryDetail(generics.RetrieveAPIView):
    serializer_class = RepositorySerializer
    permission_classes = [IsOwner]
    lookup_field = "name"

    def get_queryset(self):
        return Repository.objects.filter(owner=self.request.user)
