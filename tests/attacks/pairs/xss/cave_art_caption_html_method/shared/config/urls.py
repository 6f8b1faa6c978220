from django.contrib import admin
from django.urls import path

from art.views import AddPanel, Panels

urlpatterns = [
    path("admin/", admin.site.urls),
    path("panels/", Panels.as_view(), name="panels"),
    path("panels/add/", AddPanel.as_view()),
]
