from django.contrib.auth.decorators import login_required
from django.shortcuts import render


@login_required
def my_bookings(request):
    bookings = request.user.bookings.select_related("screening__film", "screening__screen")
    return render(request, "bookings/my_bookings.html", {"bookings": bookings})
