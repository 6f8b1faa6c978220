from django.shortcuts import get_object_or_404
from rest_framework.decorators import api_view, permission_classes
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response

from .models import Mentor
from .serializers import MeetingSerializer, MentorSerializer


@api_view(["GET"])
@permission_classes([IsAuthenticated])
def mentors(request):
    """The directory, for everybody who looks for a mentor."""
    paginator = PageNumberPagination()
    paginator.page_size = 25
    listed = Mentor.objects.filter(listed=True).order_by("display_name", "pk")
    page = paginator.paginate_queryset(listed, request)
    return paginator.get_paginated_response(MentorSerializer(page, many=True).data)


@api_view(["GET"])
@permission_classes([AllowAny])
def calendar_feed(request, token):
    """The coming meetings, for the calendar programme of the mentor."""
    mentor = get_object_or_404(Mentor, calendar_token=token)
    meetings = mentor.meetings.order_by("-starts_at")[:100]
    return Response(MeetingSerializer(meetings, many=True).data)
