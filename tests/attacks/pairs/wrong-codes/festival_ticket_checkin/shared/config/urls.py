from django.contrib import admin
from django.urls import path

from gate.views import CheckInView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/check-ins/", CheckInView.as_view()),
]
