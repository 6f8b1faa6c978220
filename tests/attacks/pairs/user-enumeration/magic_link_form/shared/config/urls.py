from django.contrib import admin
from django.urls import path

from doors.views import LinkView, SentView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("link/", LinkView.as_view()),
    path("link/sent/", SentView.as_view()),
]
