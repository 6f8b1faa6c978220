from django.contrib import admin
from django.urls import path

from harbour.views import AcceptRules, Berths

urlpatterns = [
    path("admin/", admin.site.urls),
    path("berths/", Berths.as_view(), name="berths"),
    path("rules/", AcceptRules.as_view(), name="rules"),
]
