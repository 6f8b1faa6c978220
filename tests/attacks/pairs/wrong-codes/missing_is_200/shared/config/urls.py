from django.contrib import admin
from django.urls import path

from trains.views import DelayView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/trains/<slug:number>/delay/", DelayView.as_view()),
]
