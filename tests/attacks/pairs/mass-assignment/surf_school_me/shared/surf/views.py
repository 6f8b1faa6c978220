from rest_framework import generics, permissions

from .models import Lesson
from .permissions import IsInstructor
from .serializers import LessonSerializer, MemberSerializer, RosterSerializer


class Lessons(generics.ListAPIView):
    queryset = Lesson.objects.order_by("starts_at")
    serializer_class = LessonSerializer


class Roster(generics.RetrieveAPIView):
    """Who comes to a lesson, for the instructors."""

    queryset = Lesson.objects.prefetch_related("students")
    serializer_class = RosterSerializer
    permission_classes = [IsInstructor]


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = MemberSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_object(self):
        return self.request.user
