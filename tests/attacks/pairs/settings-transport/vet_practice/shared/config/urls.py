from django.contrib import admin
from django.http import HttpResponse
from django.urls import path

from patients.views import HealthRecords


def health(request):
    return HttpResponse("ok", content_type="text/plain")


urlpatterns = [
    path("admin/", admin.site.urls),
    path("health", health),
    path("api/pets/<int:pet_pk>/health-records/", HealthRecords.as_view()),
]
