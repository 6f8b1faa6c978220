from django.contrib import admin
from django.urls import path

from auctions import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lots/", views.LotList.as_view(), name="lots"),
    path("watchlist/", views.Watchlist.as_view(), name="watchlist"),
    path("lots/<int:pk>/unwatch/", views.Unwatch.as_view(), name="unwatch"),
]
