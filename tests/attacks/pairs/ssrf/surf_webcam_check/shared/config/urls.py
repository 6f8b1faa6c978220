from django.contrib import admin
from django.urls import path

from surf.views import WebcamCheck, WebcamList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/webcams/", WebcamList.as_view()),
    path("api/webcams/check/", WebcamCheck.as_view()),
]
