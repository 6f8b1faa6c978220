from django.core.cache import cache
from django.utils.translation import get_language
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Course
from .progress import progress_of


class ProgressView(APIView):
    timeout = 300

    def get_cache_key(self, name):
        return ":".join(["progress", name, get_language()])

    def get(self, request, slug):
        course = get_object_or_404(Course, slug=slug)
        key = self.get_cache_key(course.slug)
        progress = cache.get(key)
        if progress is None:
            progress = progress_of(request.user, course)
            cache.set(key, progress, self.timeout)
        return Response(progress)
