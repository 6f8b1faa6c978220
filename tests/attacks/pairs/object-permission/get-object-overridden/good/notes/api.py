from django.shortcuts import get_object_or_404
from rest_framework import permissions, serializers
from rest_framework.generics import RetrieveUpdateAPIView

from .models import Notebook


class NotebookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Notebook
        fields = ["slug", "content", "is_public"]
        read_only_fields = ["slug"]


class OwnerOrPublic(permissions.IsAuthenticatedOrReadOnly):
    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS and obj.is_public:
            return True
        return obj.owner == request.user


class NotebookDetail(RetrieveUpdateAPIView):
    queryset = Notebook.objects.all()
    serializer_class = NotebookSerializer
    permission_classes = [OwnerOrPublic]

    def get_object(self):
        notebook = get_object_or_404(self.get_queryset(), slug__iexact=self.kwargs["slug"])
        self.check_object_permissions(self.request, notebook)
        return notebook
