from django.contrib import admin
from django.urls import path

from trams.views import Board, Line, Stops

urlpatterns = [
    path("admin/", admin.site.urls),
    path("stops/", Stops.as_view(), name="stops"),
    path("stops/<slug:slug>/board/", Board.as_view(), name="board"),
    path("lines/<str:line>/", Line.as_view(), name="line"),
]
