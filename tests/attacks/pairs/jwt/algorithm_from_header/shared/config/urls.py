from django.contrib import admin
from django.urls import path

from gate.api import Passage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/passage/", Passage.as_view()),
]
