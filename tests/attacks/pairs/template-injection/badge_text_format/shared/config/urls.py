from django.contrib import admin
from django.urls import path

from badges.views import EditBadge

urlpatterns = [
    path("admin/", admin.site.urls),
    path("badge/", EditBadge.as_view()),
]
