from django.contrib import admin
from django.urls import path

from choir import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/pieces/", api.PieceList.as_view()),
    path("api/parts/", api.part),
    path("api/voices/", api.voices),
]
