from django.db.models import Avg
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Course, Mark
from .serializers import CourseSerializer, MarkSerializer


class CourseViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Course.objects.order_by("level", "title")
    serializer_class = CourseSerializer


class MarkViewSet(viewsets.ReadOnlyModelViewSet):
    """Students look at their own marks; the office may ask for those of one student."""

    serializer_class = MarkSerializer

    def get_queryset(self):
        marks = Mark.objects.select_related("course")
        student = self.request.query_params.get("student")
        if student:
            if not student.isdecimal():
                raise ValidationError({"student": "Must be a number."})
            return marks.filter(student_id=student)
        if self.request.user.is_staff:
            return marks
        return marks.filter(student=self.request.user)

    @action(detail=False)
    def average(self, request):
        own = Mark.objects.filter(student=request.user)
        return Response(own.aggregate(average=Avg("points")))
