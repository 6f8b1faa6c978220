from django.contrib import admin
from django.urls import path

from dikes.views import NewPasswordView, PatrolCreateView, PatrolListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("patrols/", PatrolListView.as_view(), name="patrols"),
    path("patrols/new/", PatrolCreateView.as_view(), name="patrol-new"),
    path("password/", NewPasswordView.as_view(), name="password"),
]
