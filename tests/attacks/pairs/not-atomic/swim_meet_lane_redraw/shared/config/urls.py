from django.contrib import admin
from django.urls import path

from meet.views import Draw

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/heats/<int:pk>/draw/", Draw.as_view()),
]
