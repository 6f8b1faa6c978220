from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import SAFE_METHODS, IsAuthenticatedOrReadOnly

from .models import Pattern


class IsDesignerOrReadOnly(IsAuthenticatedOrReadOnly):
    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.designer_id == request.user.pk


class PatternSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pattern
        fields = ["id", "designer", "title", "sizes"]
        read_only_fields = ["designer"]


class PatternViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    """The catalogue is public; designers publish and withdraw."""

    permission_classes = [IsDesignerOrReadOnly]
    queryset = Pattern.objects.all()
    serializer_class = PatternSerializer
    lookup_value_regex = "[0-9a-f-]{36}"

    def perform_create(self, serializer):
        serializer.save(designer=self.request.user)

    @action(detail=False, permission_classes=[IsAuthenticatedOrReadOnly])
    def newest(self, request):
        self.queryset = self.get_queryset().order_by("-published", "id")
        return self.list(request)
