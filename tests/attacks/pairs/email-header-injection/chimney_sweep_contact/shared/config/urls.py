from django.contrib import admin
from django.urls import path

from sweep.views import Districts, SendEnquiry

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/districts/", Districts.as_view()),
    path("api/enquiries/", SendEnquiry.as_view()),
]
