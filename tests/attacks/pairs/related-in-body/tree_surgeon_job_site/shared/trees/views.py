from rest_framework import generics

from .models import Job, Site
from .serializers import JobSerializer, SiteSerializer


class SiteListView(generics.ListAPIView):
    serializer_class = SiteSerializer

    def get_queryset(self):
        return Site.objects.filter(customer=self.request.user).order_by("reference")


class JobListView(generics.ListCreateAPIView):
    serializer_class = JobSerializer

    def get_queryset(self):
        jobs = Job.objects.filter(site__customer=self.request.user)
        return jobs.select_related("site").order_by("-pk")
