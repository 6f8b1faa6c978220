from django.contrib import admin
from django.urls import path


from fishauction import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lots/", views.lots, name="lots"),
    path("lots/offer/", views.offer, name="offer"),
    path("lots/<int:pk>/bid/", views.bid, name="bid"),
    path("lots/<int:pk>/board/", views.board, name="board"),
]
