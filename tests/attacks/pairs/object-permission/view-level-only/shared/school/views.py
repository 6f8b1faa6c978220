from rest_framework import generics, serializers

from .models import Grade
from .permissions import IsTeacher


class GradeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Grade
        fields = ["id", "mark"]
        extra_kwargs = {"mark": {"min_value": 1, "max_value": 10}}


class GradeView(generics.RetrieveUpdateAPIView):
    """A teacher corrects a mark."""

    queryset = Grade.objects.select_related("course")
    serializer_class = GradeSerializer
    permission_classes = [IsTeacher]
