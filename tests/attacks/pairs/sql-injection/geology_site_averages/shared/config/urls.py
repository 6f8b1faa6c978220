from django.contrib import admin
from django.urls import path

from geology.views import Averages

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/averages/", Averages.as_view()),
]
