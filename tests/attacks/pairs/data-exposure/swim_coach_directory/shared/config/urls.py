from django.contrib import admin
from django.urls import path

from coaches.views import CoachDirectory

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/coaches/", CoachDirectory.as_view(), name="coach-directory"),
]
