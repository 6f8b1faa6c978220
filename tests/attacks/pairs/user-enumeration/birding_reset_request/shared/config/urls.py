from django.contrib import admin
from django.urls import path

from birding.views import ResetRequestView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reset/", ResetRequestView.as_view()),
]
