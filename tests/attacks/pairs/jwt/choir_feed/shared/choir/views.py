from datetime import timedelta

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from rest_framework import generics
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from .auth import FeedAuthentication
from .models import Rehearsal, Singer
from .serializers import SingerSerializer
from .tokens import FeedToken

STAMP = "%Y%m%dT%H%M%SZ"


class MeView(generics.RetrieveUpdateAPIView):
    serializer_class = SingerSerializer

    def get_object(self):
        return get_object_or_404(Singer.objects.select_related("user"), user=self.request.user)


class FeedAddressView(APIView):
    def get(self, request):
        address = f"{reverse('calendar')}?token={FeedToken.for_user(request.user)}"
        return Response({"address": request.build_absolute_uri(address)})


class CalendarView(APIView):
    authentication_classes = [FeedAuthentication]

    def get(self, request):
        singer = get_object_or_404(Singer, user=request.user)
        coming = Rehearsal.objects.filter(voice=singer.voice, starts_at__gte=timezone.now())
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//choir//feed//EN"]
        for rehearsal in coming[:100]:
            ends_at = rehearsal.starts_at + timedelta(hours=2)
            lines += [
                "BEGIN:VEVENT",
                f"UID:{rehearsal.pk}@choir.example",
                f"DTSTAMP:{rehearsal.starts_at:{STAMP}}",
                f"DTSTART:{rehearsal.starts_at:{STAMP}}",
                f"DTEND:{ends_at:{STAMP}}",
                f"SUMMARY:Rehearsal in {rehearsal.place}",
                "END:VEVENT",
            ]
        lines.append("END:VCALENDAR")
        return HttpResponse("\r\n".join(lines) + "\r\n", content_type="text/calendar")
