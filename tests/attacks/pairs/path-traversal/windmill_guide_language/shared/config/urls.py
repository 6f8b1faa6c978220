from django.contrib import admin
from django.urls import path

from guide.views import GuideTextView, MillListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("mills/", MillListView.as_view(), name="mills"),
    path("guide/", GuideTextView.as_view(), name="guide"),
]
