from django.contrib import admin
from django.urls import path

from tenders.views import BidsView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bids/", BidsView.as_view(), name="bids"),
]
