from rest_framework import mixins, serializers, viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Course


class CourseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Course
        fields = ("id", "title")


class CourseViewSet(mixins.ListModelMixin, viewsets.GenericViewSet):
    permission_classes = [IsAuthenticated]
    serializer_class = CourseSerializer
    orderings = {"title", "-title", "id", "-id"}

    def get_queryset(self):
        ordering = self.request.query_params.get("ordering", "title")
        if not ordering.strip("-"):
            ordering = "title"
        return Course.objects.order_by(ordering)
