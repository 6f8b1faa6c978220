from django.contrib import admin
from django.urls import path

from regatta.views import Enter, Entries

urlpatterns = [
    path("admin/", admin.site.urls),
    path("entries/", Entries.as_view(), name="entries"),
    path("entries/new/", Enter.as_view()),
]
