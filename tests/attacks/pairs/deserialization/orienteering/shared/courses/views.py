from rest_framework import generics, serializers, status
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from .importer import import_course
from .models import Course


class CourseSerializer(serializers.ModelSerializer):
    controls = serializers.SlugRelatedField(slug_field="code", many=True, read_only=True)

    class Meta:
        model = Course
        fields = ["id", "name", "climb_m", "controls"]


class UploadSerializer(serializers.Serializer):
    file = serializers.FileField(max_length=100)

    def validate_file(self, file):
        if file.size > 50_000:
            raise serializers.ValidationError("At most 50 kB.")
        return file


class MyCourses(generics.ListAPIView):
    serializer_class = CourseSerializer

    def get_queryset(self):
        return Course.objects.filter(planner=self.request.user).prefetch_related("controls")


class ImportCourse(generics.GenericAPIView):
    serializer_class = UploadSerializer
    parser_classes = [MultiPartParser]

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        course = import_course(request.user, serializer.validated_data["file"].read())
        return Response(CourseSerializer(course).data, status=status.HTTP_201_CREATED)
