from django.contrib import admin
from django.urls import path
from django.views.generic import TemplateView

from league.views import JoinView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("join/", JoinView.as_view(), name="join"),
    path("joined/", TemplateView.as_view(template_name="league/joined.html"), name="joined"),
]
