from rest_framework import generics
from rest_framework.permissions import AllowAny, DjangoModelPermissions

from .models import Course
from .serializers import CourseSerializer, NewCourseSerializer


class CourseMixin:
    queryset = Course.objects.select_related("workshop", "teacher")


class CourseList(CourseMixin, generics.ListAPIView):
    permission_classes = [AllowAny]
    serializer_class = CourseSerializer


class CourseDetail(CourseMixin, generics.RetrieveAPIView):
    permission_classes = [AllowAny]
    serializer_class = CourseSerializer


class CourseCreate(CourseMixin, generics.CreateAPIView):
    permission_classes = [DjangoModelPermissions]
    serializer_class = NewCourseSerializer

    def perform_create(self, serializer):
        serializer.save(teacher=self.request.user)
