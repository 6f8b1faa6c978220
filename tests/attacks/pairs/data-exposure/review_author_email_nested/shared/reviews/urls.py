from django.urls import path

from .views import HotelList, ReviewList

urlpatterns = [
    path("hotels/", HotelList.as_view()),
    path("hotels/<int:hotel_id>/reviews/", ReviewList.as_view()),
]
