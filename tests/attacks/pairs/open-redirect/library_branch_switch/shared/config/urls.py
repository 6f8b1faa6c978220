from django.contrib import admin
from django.urls import path

from library.views import Books, Hours, SwitchBranch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("books/", Books.as_view(), name="books"),
    path("hours/", Hours.as_view(), name="hours"),
    path("branch/<slug:code>/", SwitchBranch.as_view(), name="switch-branch"),
]
