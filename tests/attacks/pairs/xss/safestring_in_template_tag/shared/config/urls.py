from django.contrib import admin
from django.urls import path

from forum.views import EditTitle, Members

urlpatterns = [
    path("admin/", admin.site.urls),
    path("members/", Members.as_view(), name="members"),
    path("members/title/", EditTitle.as_view()),
]
