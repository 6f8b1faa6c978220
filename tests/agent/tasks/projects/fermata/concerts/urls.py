from django.urls import path
from django.views.generic import RedirectView

from concerts import views

app_name = "concerts"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="concerts:concert_list")),
    path("concerts/", views.ConcertListView.as_view(), name="concert_list"),
    path("concerts/<slug:slug>/", views.ConcertDetailView.as_view(), name="concert_detail"),
    path("concerts/<slug:slug>/order/", views.OrderView.as_view(), name="order"),
    path("concerts/<slug:slug>/sales/", views.concert_sales, name="sales"),
    path("rehearsals/", views.RehearsalListView.as_view(), name="rehearsal_list"),
    path("rehearsals/<int:pk>/answer/", views.AnswerView.as_view(), name="answer"),
]
